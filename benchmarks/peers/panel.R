# A panel as the peers take it: columns person, day, then a track each; persons and days are counted from 1.
read_panel <- function(file) {
  rows <- read.csv(file)
  tracks <- names(rows)[-(1:2)]
  list(rows = rows, tracks = tracks, people = max(rows$person), days = max(rows$day))
}
