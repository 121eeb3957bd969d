# The diary as the peers take it: scores by day and track, and where they are missing or at a bound.
read_diary <- function(file) {
  scores <- as.matrix(read.csv(file)[, -1])
  list(scores = scores, days = nrow(scores), tracks = ncol(scores),
       missing = which(is.na(scores), arr.ind = TRUE),
       at_floor = which(!is.na(scores) & scores <= 0, arr.ind = TRUE),
       at_ceiling = which(!is.na(scores) & scores >= 10, arr.ind = TRUE))
}
