package allay.web.claims;

import java.util.Optional;

/// A place in Allay where a claim is used.
///
/// @param part of Allay, in words
/// @param path of the page that shows it; empty when there is none
/// @param text what stands there
public record ClaimUse(String part, Optional<String> path, String text) {}
