package allay.programme.questionnaire;

import java.time.OffsetDateTime;

/// One time that a questionnaire was answered.
///
/// @param id tells it from the person's others
/// @param form id of the instrument or of the questionnaire that was brought along
public record Response(String id, String form, OffsetDateTime at, Answers answers) {}
