package dev.rollcall.cli.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a roster that somebody has edited, and where entries are added to it.
 *
 * @param lines all lines, without the remarks of an earlier run
 * @param at the line before which entries are added
 * @param indentation what stands before the dash of an entry
 * @param isList whether entries can be added there; else they stand behind all, as comments
 */
record KeptRoster(List<String> lines, int at, String indentation, boolean isList) {

  /** Reads a roster that is known to be one. */
  static KeptRoster of(String text) {
    List<String> lines =
        text.lines()
            .filter(line -> !line.strip().startsWith(RosterText.REMARK.strip()))
            .collect(Collectors.toCollection(ArrayList::new));
    Optional<Node> root =
        new Compose(LoadSettings.builder().build()).composeString(String.join("\n", lines));
    if (root.isEmpty() || !(root.get() instanceof MappingNode map)) {
      lines.add("teams:");
      return new KeptRoster(List.copyOf(lines), lines.size(), "  ", true);
    }
    int end = lines.size();
    Optional<Node> teams = Optional.empty();
    for (NodeTuple entry : map.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("teams")) {
        teams = Optional.of(entry.getValueNode());
      } else if (teams.isPresent()) {
        end = lineOf(entry.getKeyNode());
        break;
      }
    }
    if (teams.isEmpty()) {
      lines.add("teams:");
      return new KeptRoster(List.copyOf(lines), lines.size(), "  ", true);
    }
    boolean block =
        teams.get() instanceof SequenceNode list
            && list.getFlowStyle() == FlowStyle.BLOCK
            && !list.getValue().isEmpty();
    while (end > 0 && lines.get(end - 1).matches("\\s*(#.*)?")) {
      end--;
    }
    String indentation = block ? indentation(lines, (SequenceNode) teams.get()) : "# ";
    return new KeptRoster(List.copyOf(lines), block ? end : lines.size(), indentation, block);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0);
  }

  private static String indentation(List<String> lines, SequenceNode list) {
    String first = lines.get(lineOf(list.getValue().getFirst()));
    return first.substring(0, Math.max(first.indexOf('-'), 0));
  }

  /** Whether a name stands anywhere in it. */
  boolean names(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** The text with something added. */
  String with(String added) {
    List<String> all = new ArrayList<>(lines.subList(0, at));
    added.lines().forEach(all::add);
    all.addAll(lines.subList(at, lines.size()));
    return String.join("\n", all) + "\n";
  }
}
