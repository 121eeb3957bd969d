# Rscript two-step.R PANEL.csv ESTIMATES.csv ENGINE
# The two-step multilevel vector autoregression (Bringmann et al. 2013, doi 10.1371/journal.pone.0060188; Epskamp, Waldorp,
# Mottus & Borsboom 2018, doi 10.1080/00273171.2018.1454823) as R package mlVAR does it with estimator "lmer" and its defaults
# for up to six tracks, in our own words: tracks standardised over everybody; each on yesterday's tracks, centred within the
# person, and on the person's means of the other tracks, with correlated random intercept and slopes; then its residual on the
# residuals of the other tracks, with correlated random slopes. Maximum likelihood; rows with anything missing left out.
# It draws nothing and estimates no A, so only its seconds of the processor are written, without loading packages.
arguments <- commandArgs(TRUE)
suppressMessages(library(lme4))
source("panel.R"); source("estimates.R")
panel <- read_panel(arguments[1])

sum_of <- function(terms) paste(terms, collapse = " + ")
fit <- function(formula, rows) suppressMessages(lmer(as.formula(formula), data = rows, REML = FALSE))

two_step <- function(panel) {
  rows <- panel$rows[order(panel$rows$person, panel$rows$day), ]
  within_person <- function(score, change) ave(score, rows$person, FUN = change)
  yesterday <- paste0("yesterday_", panel$tracks); usual <- paste0("usual_", panel$tracks)
  follows <- c(FALSE, diff(rows$person) == 0 & diff(rows$day) == 1)
  for (k in seq_along(panel$tracks)) {
    score <- as.numeric(scale(rows[[panel$tracks[k]]]))
    before <- ifelse(follows, c(NA, head(score, -1)), NA)
    rows[[panel$tracks[k]]] <- score
    rows[[yesterday[k]]] <- within_person(before, function(x) x - mean(x, na.rm = TRUE))
    rows[[usual[k]]] <- within_person(score, function(x) mean(x, na.rm = TRUE))
  }
  rows <- na.omit(rows)
  temporal <- lapply(seq_along(panel$tracks), function(k) fit(
    paste(panel$tracks[k], "~", sum_of(c(yesterday, usual[-k])), "+ (", sum_of(yesterday), "| person)"), rows))
  residuals <- cbind(setNames(as.data.frame(lapply(temporal, residuals)), panel$tracks), person = rows$person)
  contemporaneous <- lapply(seq_along(panel$tracks), function(k) fit(
    paste(panel$tracks[k], "~ 0 +", sum_of(panel$tracks[-k]), "+ (0 +", sum_of(panel$tracks[-k]), "| person)"), residuals))
  list(temporal = temporal, contemporaneous = contemporaneous)
}
seconds <- seconds_of(estimated <- two_step(panel))
print(lapply(unlist(estimated), fixef))
nothing <- data.frame(parameter = NA, mean = NA, sd = NA, ess = NA, ess_tail = NA)
write_estimates(arguments[2], arguments[3], nothing, sampling = seconds, with_warm_up = seconds, draws = 0)
