package allay.web.access;

/// Whether a phone can be paired now.
public enum PhoneState {
  READY,

  /// The machine is in no local network.
  NO_NETWORK,

  /// The app was started for this machine alone.
  NOT_WANTED;

  static PhoneState of(LanListener lan) {
    if (!lan.isWanted()) {
      return NOT_WANTED;
    }
    return lan.hosts().isEmpty() ? NO_NETWORK : READY;
  }
}
