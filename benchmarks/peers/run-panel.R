# Rscript run-panel.R PROGRAM.stan PANEL.csv ITERATIONS SEED ADAPT_DELTA ESTIMATES.csv ENGINE
arguments <- commandArgs(TRUE)
source("panel.R"); source("fit-stan.R")
panel <- read_panel(arguments[2])

y <- array(NA_real_, c(panel$people, panel$days, length(panel$tracks)))
for (k in seq_along(panel$tracks)) y[cbind(panel$rows$person, panel$rows$day, k)] <- panel$rows[[panel$tracks[k]]]
missing <- which(is.na(y), arr.ind = TRUE)
y[missing] <- 0                                   # any value: Stan's programs overwrite it
data <- list(N = panel$people, T = panel$days, K = length(panel$tracks), y = y, nm = nrow(missing),
             mi = index(missing, 1), mt = index(missing, 2), mk = index(missing, 3))
fit_stan(arguments[1], data, c("mu_bar", "mu_sd", "f_bar", "f_sd", "a_bar", "a_sd", "ls_bar", "ls_sd"),
         iterations = as.integer(arguments[3]), seed = as.integer(arguments[4]), adapt_delta = as.numeric(arguments[5]),
         file = arguments[6], engine = arguments[7])
