# What the answers of ./allay have in common. Their effective sample sizes are bulk ones by the formula of the peers', of the
# draws that are kept; their seconds of sampling hold the warm-up.
source("estimates.R")

read_answer <- function(file) {
  answer <- jsonlite::fromJSON(file)
  if (!answer$verdict$converged) stop("Allay did not converge: ", answer$verdict$message)
  answer
}

write_answer <- function(file, engine, estimates, answer)
  write_estimates(file, engine, estimates, sampling = answer$seconds$sampling - answer$seconds$warmUp,
                  with_warm_up = answer$seconds$sampling, draws = answer$verdict$draws)
