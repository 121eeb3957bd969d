# Rscript run-jags.R PROGRAM.jags DIARY.csv ITERATIONS SEED ESTIMATES.csv ENGINE
# Two chains, half of the iterations warm-up: first adapting, then forgotten. Seconds are of the processor, without compiling the graph.
suppressMessages(library(rjags))
arguments <- commandArgs(TRUE)
source("diary.R"); source("estimates.R")
diary <- read_diary(arguments[2]); iterations <- as.integer(arguments[3]); seed <- as.integer(arguments[4])

x <- diary$scores
x[diary$at_floor] <- NA                           # an observed 0 says x <= 0: see the program
start <- matrix(NA, diary$days, diary$tracks)
start[is.na(diary$scores)] <- 5
start[diary$at_floor] <- -0.5
chain <- function(seed) list(x = start, .RNG.name = "base::Mersenne-Twister", .RNG.seed = seed)
if (nrow(diary$at_ceiling) > 0) stop("the JAGS program knows no scores at 10")
model <- jags.model(arguments[1], n.chains = 2, n.adapt = 0, quiet = TRUE, inits = list(chain(seed), chain(seed + 1)),
                    data = list(x = x, K = diary$tracks, T = diary$days, nl = nrow(diary$at_floor),
                                lt = diary$at_floor[, 1], lk = diary$at_floor[, 2], above = rep(0, nrow(diary$at_floor))))

warm_up <- seconds_of({
  adapt(model, iterations %/% 4, progress.bar = "none", end.adaptation = TRUE)
  update(model, iterations %/% 4, progress.bar = "none")
})
sampling <- seconds_of(
  samples <- coda.samples(model, c("F", "A", "sig", "tau"), n.iter = iterations %/% 2, progress.bar = "none"))

draws <- aperm(simplify2array(lapply(samples, as.matrix)), c(1, 3, 2))
names <- dimnames(draws)[[3]]
same_day <- grep("^A", names)                     # A[k,j] is av[(k - 1)(k - 2) / 2 + j]
k <- as.integer(sub("A\\[(\\d+),.*", "\\1", names[same_day])); j <- as.integer(sub(".*,(\\d+)\\]", "\\1", names[same_day]))
dimnames(draws)[[3]][same_day] <- sprintf("av[%d]", as.integer((k - 1) * (k - 2) / 2 + j))
write_estimates(arguments[5], arguments[6], estimates_of_draws(draws), sampling, warm_up + sampling, prod(dim(draws)[1:2]))
