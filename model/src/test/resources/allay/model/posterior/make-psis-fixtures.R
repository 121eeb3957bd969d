# Rscript make-psis-fixtures.R: log importance weights of several tails and what R package loo makes of them.
suppressMessages(library(loo))
set.seed(20261125)
out <- function(name, what, values) {
  cat(name, what, paste(formatC(values, digits = 17, format = "g"), collapse = ","), sep = ",")
  cat("\n")
}
pareto <- function(n, k) (runif(n)^-k - 1) / k
cases <- list(
  short = list(log = rnorm(20), r = 1),
  narrow = list(log = rnorm(1000, 0, 0.5), r = 1),
  wide = list(log = rnorm(1000, 0, 3), r = 0.4),
  correlated = list(log = as.numeric(arima.sim(list(ar = 0.9), 800)), r = 0.1),
  heavy = list(log = log(pareto(1000, 0.9)), r = 1),
  ties = list(log = round(rnorm(600), 1), r = 0.8))
sink("psis.csv")
cat("case,what,values\n")
for (name in names(cases)) {
  case <- cases[[name]]
  p <- suppressWarnings(psis(case$log, r_eff = case$r))
  out(name, "r_eff", case$r)
  out(name, "log_ratios", case$log)
  out(name, "pareto_k", p$diagnostics$pareto_k)
  out(name, "log_weights", weights(p, normalize = TRUE, log = TRUE)[, 1])
}
sink()
