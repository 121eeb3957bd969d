# Two chains of a Stan program one after the other, half of the iterations warm-up. Seconds are Stan's own, of the processor,
# without compiling.
suppressMessages(library(rstan))
source("estimates.R")

# The places in a vector of Stan's whole numbers, however few there are.
index <- function(places, column) as.array(as.integer(places[, column]))

fit_stan <- function(program, data, parameters, iterations, seed, adapt_delta, file, engine) {
  fit <- sampling(stan_model(program, auto_write = TRUE), data = data, chains = 2, cores = 1, iter = iterations,
                  warmup = iterations / 2, pars = parameters, refresh = 0, seed = seed,
                  control = list(adapt_delta = adapt_delta))
  draws <- extract(fit, permuted = FALSE)
  draws <- draws[, , dimnames(draws)[[3]] != "lp__"]
  seconds <- get_elapsed_time(fit)
  write_estimates(file, engine, estimates_of_draws(draws), sampling = sum(seconds[, "sample"]),
                  with_warm_up = sum(seconds), draws = prod(dim(draws)[1:2]))
}
