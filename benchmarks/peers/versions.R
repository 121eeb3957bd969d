# Rscript versions.R: what the peers ran with.
packages <- c("rstan", "rjags", "lme4", "posterior")
version_of <- function(package) if (nzchar(system.file(package = package))) as.character(packageVersion(package)) else "none"
jags <- if (version_of("rjags") != "none") as.character(suppressMessages(rjags::jags.version())) else "none"
cat(paste0("R ", getRversion()), paste(packages, sapply(packages, version_of)), paste0("JAGS ", jags), sep = ", ")
cat("\n")
