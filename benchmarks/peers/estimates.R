# What each engine leaves behind: a row for each parameter, with the run's seconds and draws repeated.

# Effective sample sizes of Vehtari et al. 2021 (doi 10.1214/20-BA1221); rstan's own, by the same paper, where there is no posterior.
effective <- if (requireNamespace("posterior", quietly = TRUE)) asNamespace("posterior") else asNamespace("rstan")

# draws: iterations x chains x parameters, names as in the reference posterior
estimates_of_draws <- function(draws) {
  each <- function(summary) apply(draws, 3, summary)
  data.frame(parameter = dimnames(draws)[[3]], mean = each(mean), sd = each(sd), ess = each(effective$ess_bulk),
             ess_tail = each(effective$ess_tail))
}

write_estimates <- function(file, engine, estimates, sampling, with_warm_up, draws)
  write.csv(cbind(engine = engine, estimates, sampling = sampling, with_warm_up = with_warm_up, draws = draws),
            file, row.names = FALSE)

# Seconds of the processor, as Stan 2.21 counts its own: what else runs on the machine does not lengthen them.
seconds_of <- function(work) sum(system.time(work)[c("user.self", "sys.self")])
