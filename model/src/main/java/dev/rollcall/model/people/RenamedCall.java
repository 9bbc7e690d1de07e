package dev.rollcall.model.people;

import dev.rollcall.model.Call;
import dev.rollcall.model.text.SafeUrl;
import java.util.Map;

/**
 * A call whose people are named otherwise.
 *
 * @param pictures what the pictures were called whose names told who they show, by the names that
 *     the call has for them now
 */
public record RenamedCall(Call call, Map<SafeUrl, SafeUrl> pictures) {

  /** Copies the map. */
  public RenamedCall {
    pictures = Map.copyOf(pictures);
  }

  /** The name under which a picture is found. */
  public SafeUrl original(SafeUrl picture) {
    return pictures.getOrDefault(picture, picture);
  }
}
