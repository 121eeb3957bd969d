# Rscript run-stan.R PROGRAM.stan DIARY.csv ITERATIONS ESTIMATES.csv
# Two chains one after the other, half of the iterations warm-up. Seconds are Stan's own, without compiling.
suppressMessages(library(rstan))
arguments <- commandArgs(TRUE)
source("diary.R"); source("estimates.R")
diary <- read_diary(arguments[2]); iterations <- as.integer(arguments[3])

index <- function(places, column) as.array(as.integer(places[, column]))
y <- diary$scores
y[is.na(y)] <- 5                                  # any value: Stan's program overwrites it
data <- list(T = diary$days, K = diary$tracks, y = y,
             nm = nrow(diary$missing), mt = index(diary$missing, 1), mk = index(diary$missing, 2),
             nl = nrow(diary$at_floor), lt = index(diary$at_floor, 1), lk = index(diary$at_floor, 2),
             nh = nrow(diary$at_ceiling), ht = index(diary$at_ceiling, 1), hk = index(diary$at_ceiling, 2))

fit <- sampling(stan_model(arguments[1], auto_write = TRUE), data = data, chains = 2, cores = 1, iter = iterations,
                warmup = iterations / 2, pars = c("F", "av", "sig", "tau"), include = TRUE, refresh = 0, seed = 2026,
                control = list(adapt_delta = 0.9))
draws <- extract(fit, permuted = FALSE)
draws <- draws[, , dimnames(draws)[[3]] != "lp__"]
seconds <- get_elapsed_time(fit)
write_estimates(arguments[4], "Stan", estimates_of_draws(draws), sampling = sum(seconds[, "sample"]),
                with_warm_up = sum(seconds), draws = prod(dim(draws)[1:2]))
