package allay.cli;

/// The parts that the command runs with outside of tests.
final class Wiring {
  static final Engine ENGINE =
      new Engine(
          (_, _, _, _) -> {
            throw new UnsupportedOperationException("PersonalModel::map is wired at the merge");
          },
          (_, _, _) -> {
            throw new UnsupportedOperationException("PersonalModel::worth is wired at the merge");
          },
          (_, _) -> {
            throw new UnsupportedOperationException("MapText::render is wired at the merge");
          },
          _ -> {
            throw new UnsupportedOperationException("MapHtml::render is wired at the merge");
          });

  private Wiring() {}
}
