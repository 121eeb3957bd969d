package allay.model.linear;

/// Sizes of the blocks along the diagonal of a symmetric block tridiagonal matrix, and where its
/// rows stand in a flat array: each row holds the columns of the block before, then those of its
/// own block, and the rows follow one another. A block may be empty.
public final class BlockPattern {
  private final int[] sizes;
  private final int[] vectorAt;
  private final int[] rowsAt;

  /// @param sizes order of each diagonal block, 0 or more; kept, not copied
  public BlockPattern(int[] sizes) {
    this.sizes = sizes;
    int count = sizes.length;
    vectorAt = new int[count + 1];
    rowsAt = new int[count + 1];
    for (int t = 0; t < count; t++) {
      vectorAt[t + 1] = vectorAt[t] + sizes[t];
      rowsAt[t + 1] = rowsAt[t] + sizes[t] * width(t);
    }
  }

  public int count() {
    return sizes.length;
  }

  public int size(int t) {
    return sizes[t];
  }

  /// Where block `t` stands in a vector.
  public int vectorAt(int t) {
    return vectorAt[t];
  }

  /// Columns that a row of block `t` holds of the block before.
  public int before(int t) {
    return t == 0 ? 0 : sizes[t - 1];
  }

  /// Columns that a row of block `t` holds.
  public int width(int t) {
    return before(t) + sizes[t];
  }

  /// Where the first row of block `t` stands.
  public int rowsAt(int t) {
    return rowsAt[t];
  }

  /// All sizes together.
  public int length() {
    return vectorAt[sizes.length];
  }

  int numbers() {
    return rowsAt[sizes.length];
  }
}
