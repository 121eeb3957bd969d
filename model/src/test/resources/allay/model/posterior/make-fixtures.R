# Draws and what R package posterior says of them. Run here: Rscript make-fixtures.R
suppressPackageStartupMessages(library(posterior))
set.seed(20260105)
ar <- function(n, phi) as.numeric(stats::filter(rnorm(n), phi, method = "recursive"))
chains <- function(draw, n, m = 4) sapply(seq_len(m), function(i) draw(n))
cases <- list(
  "white noise" = chains(rnorm, 200),
  "autoregressive 0.95" = chains(function(n) ar(n, 0.95), 400),
  "random walk" = chains(function(n) cumsum(rnorm(n)), 500, 2),
  "one chain shifted" = cbind(chains(rnorm, 150, 3), rnorm(150) + 1),
  "one chain wider" = cbind(chains(rnorm, 150, 3), 3 * rnorm(150)),
  "heavy tails" = chains(rcauchy, 200),
  "antithetic" = chains(function(n) ar(n, -0.9), 200),
  "alternating" = chains(function(n) rep(c(-1, 1), n / 2) + 0.001 * rnorm(n), 50, 2),
  "odd length" = chains(function(n) ar(n, 0.5), 101, 3),
  "single chain" = chains(function(n) ar(n, 0.3), 100, 1),
  "counts with ties" = chains(function(n) as.numeric(rpois(n, 4)), 100),
  "six draws" = chains(rnorm, 6)
)
text <- function(x) formatC(x, digits = 17, format = "g", width = 1)
draws <- file("draws.csv", "w"); expected <- file("expected.csv", "w")
writeLines("case,chain,draws...", draws)
writeLines("case,rHat,bulk,tail,mean,sd,median,low90,high90", expected)
for (name in names(cases)) {
  x <- signif(cases[[name]], 8)
  for (chain in seq_len(ncol(x))) writeLines(paste(c(name, chain, text(x[, chain])), collapse = ","), draws)
  numbers <- suppressWarnings(c(rhat(x), ess_bulk(x), ess_tail(x), mean(x), stats::sd(x), stats::median(x),
    stats::quantile(x, c(0.05, 0.95), type = 7)))
  writeLines(paste(c(name, text(numbers)), collapse = ","), expected)
}
close(draws); close(expected)
