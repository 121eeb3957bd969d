# Rscript read-allay.R MAP.json ESTIMATES.csv: the object that ./allay map --json prints, in the peers' form.
# Its effective sample sizes are bulk ones by the same formula, of the draws that it keeps.
arguments <- commandArgs(TRUE)
source("estimates.R")
map <- jsonlite::fromJSON(arguments[1])
if (!map$verdict$converged) stop("Allay did not converge: ", map$verdict$message)

to <- match(map$arrows$to, map$tracks); from <- match(map$arrows$from, map$tracks)
arrows <- cbind(map$arrows[c("mean", "sd", "ess")],
                parameter = ifelse(map$arrows$when == "next day", sprintf("F[%d,%d]", to, from),
                                   sprintf("av[%d]", as.integer((to - 1) * (to - 2) / 2 + from))))
noise <- function(name, parameter)
  cbind(map$noise[[name]], parameter = sprintf("%s[%d]", parameter, match(map$noise$track, map$tracks)))
estimates <- rbind(arrows, noise("sigma", "sig"), noise("tau", "tau"))[c("parameter", "mean", "sd", "ess")]
write_estimates(arguments[2], "Allay", estimates, sampling = map$seconds$sampling - map$seconds$warmUp,
                with_warm_up = map$seconds$sampling, draws = map$verdict$draws)
