package allay.web;

import allay.store.Storage;
import allay.web.access.Lan;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What the app is started with.
///
/// @param port on 127.0.0.1; 0 takes a free one
/// @param folder holds what belongs to this machine: the note that it is being served, the
///   operator's `help.yaml`, the certificate of `--lan`
/// @param demo whether the first link opens a made-up person's diary
/// @param lan where phones on the same network may come in; empty when they may not
/// @param secrets must be unpredictable
public record WebSettings(
    int port,
    Path folder,
    Storage storage,
    boolean demo,
    Optional<Lan> lan,
    Clock clock,
    RandomGenerator secrets) {}
