# Rscript compile-stan.R PROGRAM.stan: compiles it and keeps the result beside it, unless that is there already.
suppressMessages(library(rstan))
invisible(stan_model(commandArgs(TRUE)[1], auto_write = TRUE))
