# What each engine leaves behind: a row for each parameter, with the run's seconds and draws repeated.

# Bulk effective sample size of Vehtari et al. 2021 (doi 10.1214/20-BA1221); rstan's own, by the same paper, where there is no posterior.
ess_bulk <- if (requireNamespace("posterior", quietly = TRUE)) posterior::ess_bulk else rstan::ess_bulk

# draws: iterations x chains x parameters, names as in posterior-stan.csv
estimates_of_draws <- function(draws) {
  each <- function(summary) apply(draws, 3, summary)
  data.frame(parameter = dimnames(draws)[[3]], mean = each(mean), sd = each(sd), ess = each(ess_bulk))
}

write_estimates <- function(file, engine, estimates, sampling, with_warm_up, draws)
  write.csv(cbind(engine = engine, estimates, sampling = sampling, with_warm_up = with_warm_up, draws = draws),
            file, row.names = FALSE)
