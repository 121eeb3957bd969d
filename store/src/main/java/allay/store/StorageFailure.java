package allay.store;

/// The database could not do what was asked, and nothing was changed. The message holds no words of
/// a diary.
public final class StorageFailure extends RuntimeException {
  StorageFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
