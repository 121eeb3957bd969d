# Rscript read-fit.R FIT.json ESTIMATES.csv ENGINE: the object that ./allay fit --json prints, in the peers' form.
arguments <- commandArgs(TRUE)
source("allay.R")
fit <- read_answer(arguments[1])
estimates <- setNames(fit$population[c("name", "mean", "sd", "ess")], c("parameter", "mean", "sd", "ess"))
write_answer(arguments[2], arguments[3], estimates, fit)
