package dev.squall.processor.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which operations of two documents are the same to clients. Of several with one path, those whose variables have the same types are;
 * of what is left of them, the one of either side, whose types have changed then.
 */
final class OperationPairs {
  private final List<Pair> same = new ArrayList<>();
  private final List<Operation> gone = new ArrayList<>();
  private final List<Operation> added = new ArrayList<>();

  /** An operation before and after. */
  record Pair(Operation before, Operation after) {}

  OperationPairs(List<Operation> before, List<Operation> after) {
    Map<String, List<Operation>> now = byKey(after);
    byKey(before).forEach((key, old) -> match(old, now.getOrDefault(key, new ArrayList<>())));
    now.values().forEach(added::addAll);
  }

  private static Map<String, List<Operation>> byKey(List<Operation> operations) {
    Map<String, List<Operation>> byKey = new TreeMap<>();
    operations.forEach(operation -> byKey.computeIfAbsent(operation.key(), _ -> new ArrayList<>()).add(operation));
    return byKey;
  }

  /** Takes what has an equal out of {@code now}. */
  private void match(List<Operation> old, List<Operation> now) {
    Map<Operation, Operation> found = new LinkedHashMap<>();
    for (Operation operation : old) {
      now.stream()
          .filter(candidate -> candidate.variables().equals(operation.variables()))
          .findFirst()
          .ifPresent(equal -> {
            found.put(operation, equal);
            now.remove(equal);
          });
    }
    for (Operation operation : old) {
      Operation equal = found.get(operation);
      if (equal == null && !now.isEmpty()) {
        equal = now.removeFirst();
      }
      if (equal == null) {
        gone.add(operation);
      } else {
        same.add(new Pair(operation, equal));
      }
    }
  }

  /** Those that are in both documents, by method and path. */
  List<Pair> same() {
    return same;
  }

  /** Those of the first document only. */
  List<Operation> gone() {
    return gone;
  }

  /** Those of the second document only. */
  List<Operation> added() {
    return added;
  }
}
