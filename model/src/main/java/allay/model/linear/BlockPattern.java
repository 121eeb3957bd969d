package allay.model.linear;

/// Sizes of the blocks along the diagonal of a block tridiagonal matrix, and where each block
/// stands in flat arrays of blocks (row-major, one after the other), of couplings (t, t-1) and of
/// vectors. A block may be empty.
public final class BlockPattern {
  private final int[] sizes;
  private final int[] vectorAt;
  private final int[] blockAt;
  private final int[] couplingAt;

  /// @param sizes order of each diagonal block, 0 or more; kept, not copied
  public BlockPattern(int[] sizes) {
    this.sizes = sizes;
    int count = sizes.length;
    vectorAt = new int[count + 1];
    blockAt = new int[count + 1];
    couplingAt = new int[count + 1];
    for (int t = 0; t < count; t++) {
      vectorAt[t + 1] = vectorAt[t] + sizes[t];
      blockAt[t + 1] = blockAt[t] + sizes[t] * sizes[t];
      couplingAt[t + 1] = couplingAt[t] + (t == 0 ? 0 : sizes[t] * sizes[t - 1]);
    }
  }

  public int count() {
    return sizes.length;
  }

  public int size(int t) {
    return sizes[t];
  }

  public int vectorAt(int t) {
    return vectorAt[t];
  }

  public int blockAt(int t) {
    return blockAt[t];
  }

  public int couplingAt(int t) {
    return couplingAt[t];
  }

  /// All sizes together.
  public int length() {
    return vectorAt[sizes.length];
  }

  int blockNumbers() {
    return blockAt[sizes.length];
  }

  int couplingNumbers() {
    return couplingAt[sizes.length];
  }
}
