# Rscript read-map.R MAP.json ESTIMATES.csv ENGINE: the object that ./allay map --json prints, in the peers' form.
arguments <- commandArgs(TRUE)
source("allay.R")
map <- read_answer(arguments[1])

to <- match(map$arrows$to, map$tracks); from <- match(map$arrows$from, map$tracks)
arrows <- cbind(map$arrows[c("mean", "sd", "ess")],
                parameter = ifelse(map$arrows$when == "next day", sprintf("F[%d,%d]", to, from),
                                   sprintf("av[%d]", as.integer((to - 1) * (to - 2) / 2 + from))))
noise <- function(name, parameter)
  cbind(map$noise[[name]], parameter = sprintf("%s[%d]", parameter, match(map$noise$track, map$tracks)))
estimates <- rbind(arrows, noise("sigma", "sig"), noise("tau", "tau"))[c("parameter", "mean", "sd", "ess")]
write_answer(arguments[2], arguments[3], estimates, map)
