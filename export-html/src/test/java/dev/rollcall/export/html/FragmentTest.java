package dev.rollcall.export.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.ExportContext;
import dev.rollcall.export.MemoryTarget;
import dev.rollcall.model.Call;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FragmentTest {

  private static final Pattern UNCLOSED_VOID =
      Pattern.compile("<(br|hr|img|meta|link|wbr)\\b[^>]*[^/]>");

  private static MemoryTarget export(Call call, HtmlOptions options) throws IOException {
    MemoryTarget target = new MemoryTarget("call");
    new HtmlExporter(options).export(call, ExportContext.builder().build(), target);
    return target;
  }

  private static String html(Call call) throws IOException {
    return new String(export(call, HtmlOptions.defaults()).document(), StandardCharsets.UTF_8);
  }

  @Test
  void keepsThePortableProfile() throws IOException {
    String html = html(ExampleCalls.everything());
    assertTrue(html.lines().noneMatch(String::isBlank), "blank line");
    assertTrue(html.lines().allMatch(line -> line.startsWith("<")), "a line begins with text");
    assertFalse(html.contains("{") || html.contains("}"), "brace");
    assertFalse(html.contains("<!--"), "comment");
    assertFalse(Pattern.compile("<(script|style)|\\sstyle=|\\son\\w+=").matcher(html).find());
    assertFalse(UNCLOSED_VOID.matcher(html).find(), "unclosed void element");
  }

  @Test
  void showsTheReportLineOnceAndNoTeamNameTwice() throws IOException {
    String html = html(ExampleCalls.everything());
    assertEquals(2, html.split("Report by", -1).length - 1, "one for each team with a reporter");
    assertTrue(html.contains("<h4 class=\"rc-subject\">Engine Room</h4>"), html);
    assertTrue(
        html.contains(
            "<p class=\"rc-report\">Report by <span class=\"p-author h-card\">@skipper</span></p>"),
        html);
  }

  @Test
  void theSameCallGivesTheSameBytes() throws IOException {
    MemoryTarget first = export(ExampleCalls.everything(), HtmlOptions.defaults());
    MemoryTarget second = export(ExampleCalls.everything(), HtmlOptions.defaults());
    assertArrayEquals(first.document(), second.document());
    assertEquals(first.companions().keySet(), second.companions().keySet());
    first
        .companions()
        .forEach((path, bytes) -> assertArrayEquals(bytes, second.companions().get(path)));
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void onePieceWhereNothingMayStandBeside(HtmlMode mode) throws IOException {
    MemoryTarget target = new MemoryTarget("call", false);
    new HtmlExporter(HtmlOptions.builder().mode(mode).build())
        .export(ExampleCalls.everything(), ExportContext.builder().build(), target);
    String html = new String(target.document(), StandardCharsets.UTF_8);
    assertFalse(html.contains("rollcall.css"), "a style sheet that is not there");
    assertFalse(html.contains(" style="), html);
    assertEquals(mode == HtmlMode.PAGE, html.contains("<style>"));
  }
}
