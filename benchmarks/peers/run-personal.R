# Rscript run-personal.R PROGRAM.stan DIARY.csv ITERATIONS SEED ADAPT_DELTA ESTIMATES.csv ENGINE
arguments <- commandArgs(TRUE)
source("diary.R"); source("fit-stan.R")
diary <- read_diary(arguments[2])

y <- diary$scores
y[is.na(y)] <- 5                                  # any value: Stan's programs overwrite it
data <- list(T = diary$days, K = diary$tracks, y = y,
             nm = nrow(diary$missing), mt = index(diary$missing, 1), mk = index(diary$missing, 2),
             nl = nrow(diary$at_floor), lt = index(diary$at_floor, 1), lk = index(diary$at_floor, 2),
             nh = nrow(diary$at_ceiling), ht = index(diary$at_ceiling, 1), hk = index(diary$at_ceiling, 2))
fit_stan(arguments[1], data, c("F", "av", "sig", "tau"), iterations = as.integer(arguments[3]),
         seed = as.integer(arguments[4]), adapt_delta = as.numeric(arguments[5]), file = arguments[6], engine = arguments[7])
