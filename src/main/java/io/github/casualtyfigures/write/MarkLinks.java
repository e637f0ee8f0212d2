package io.github.casualtyfigures.write;

import io.github.casualtyfigures.write.Marks.Link;
import io.github.casualtyfigures.write.Marks.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The links of an article's marks, each checked to join what it may join. For one thread. */
final class MarkLinks {

  private record From(String mark, LinkType type) {}

  private final Map<String, Mark> marks = new HashMap<>();
  private final Map<From, List<Link>> links = new HashMap<>();

  MarkLinks(Marks all) {
    for (Mark mark : all.marks()) {
      if (marks.put(mark.id(), mark) != null) {
        throw mark.fault("a second mark with the id " + mark.id());
      }
    }
    for (Link link : all.links()) {
      check(link, link.from(), link.type().from());
      check(link, link.to(), link.type().to());
      if (link.from().equals(link.to())) {
        throw link.fault(link.from() + " to itself");
      }
      links.computeIfAbsent(new From(link.from(), link.type()), it -> new ArrayList<>()).add(link);
    }
  }

  private void check(Link link, String id, Set<MarkType> allowed) {
    Mark mark = marks.get(id);
    if (mark == null) {
      throw link.fault("no mark " + id);
    }
    if (!allowed.contains(mark.type())) {
      List<String> labels = allowed.stream().map(MarkType::label).toList();
      throw link.fault(id + " is a " + mark.type().label() + ", none of " + labels);
    }
  }

  /** The only mark that a link of {@code type} goes to from {@code mark}, or null. */
  @Nullable Mark one(Mark mark, LinkType type) {
    List<Mark> to = all(mark, type);
    if (to.size() > 1) {
      Link second = links.getOrDefault(new From(mark.id(), type), List.of()).get(1);
      throw second.fault("a second one from " + mark.id());
    }
    return to.isEmpty() ? null : to.get(0);
  }

  /** The marks that links of {@code type} go to from {@code mark}, in the order of the links. */
  List<Mark> all(Mark mark, LinkType type) {
    List<Mark> to = new ArrayList<>();
    for (Link link : links.getOrDefault(new From(mark.id(), type), List.of())) {
      Mark found = marks.get(link.to());
      if (found != null && !to.contains(found)) {
        to.add(found);
      }
    }
    return to;
  }
}
