# Rscript side-by-side.R POSTERIOR.csv ESTIMATES.csv ...: one table of all engines, held to the reference posterior.
files <- commandArgs(TRUE)
reference <- read.csv(files[1], row.names = 1)
runs <- lapply(files[-1], read.csv)

# Distance of the means in standard errors, both sides' Monte-Carlo errors combined.
largest_z <- function(run) {
  stan <- reference[run$parameter, ]
  max(abs(run$mean - stan$mean) / sqrt(run$sd^2 / run$ess + stan$sd^2 / stan$n_eff))
}
# An engine that draws nothing has a time alone.
row <- function(run) {
  drawn <- run$draws[1] > 0
  if (drawn && !setequal(run$parameter, rownames(reference))) stop(run$engine[1], ": other parameters than the reference's")
  data.frame(engine = run$engine[1], sampling = run$sampling[1], with_warm_up = run$with_warm_up[1],
             draws = if (drawn) run$draws[1] else NA, min_ess = min(run$ess), median_ess = median(run$ess),
             min_rate = min(run$ess) / run$sampling[1], median_rate = median(run$ess) / run$sampling[1],
             min_rate_all = min(run$ess) / run$with_warm_up[1], z = if (drawn) largest_z(run) else NA)
}
table <- do.call(rbind, lapply(runs, row))

number <- function(x)
  trimws(ifelse(is.na(x), "", ifelse(x >= 100, formatC(round(x), format = "d", big.mark = ","), formatC(x, digits = 2, format = "fg"))))
line <- function(cells) cat("|", paste(cells, collapse = " | "), "|\n")
line(c("engine", "s sampling", "s with warm-up", "draws", "min ESS", "median ESS", "min ESS/s", "median ESS/s",
       "min ESS/s with warm-up", "largest abs(z)"))
line(rep("---", ncol(table)))
for (i in seq_len(nrow(table))) line(c(table$engine[i], number(unlist(table[i, -1]))))

# Effective draws per second, Allay's as multiples of each other's; of an engine that draws nothing, Allay's time as a multiple.
times <- function(x) ifelse(is.na(x), "", paste0(number(x), "x"))
rates <- c("min_rate", "median_rate", "min_rate_all")
allay <- table[table$engine == "Allay", ]
for (i in which(table$engine != "Allay" & nrow(allay) > 0))
  line(c(paste("Allay :", table$engine[i]), "", if (is.na(table$draws[i])) times(allay$with_warm_up / table$with_warm_up[i]) else "",
         "", "", "", times(unlist(allay[rates] / table[i, rates])), ""))

# Vehtari et al. 2021 ask for 400 before an estimate of anything is used.
few <- table$engine[which(table$min_ess < 400)]
if (length(few) > 0)
  cat("\nFewer than 400 effective draws of some parameter, so that neither its estimate nor its speed says much:",
      paste(few, collapse = ", "), "\n")
far <- table$engine[which(table$z >= 4)]
if (length(far) > 0) cat("\nNot at the reference posterior (a mean 4 or more standard errors away):", paste(far, collapse = ", "), "\n")
