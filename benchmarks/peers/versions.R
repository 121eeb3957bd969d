# Rscript versions.R: what the peers ran with.
version_of <- function(package) if (nzchar(system.file(package = package))) as.character(packageVersion(package)) else "none"
suppressMessages(library(rjags))
cat("R ", R.version$major, ".", R.version$minor, ", rstan ", version_of("rstan"), ", rjags ", version_of("rjags"),
    ", posterior ", version_of("posterior"), ", JAGS ", as.character(jags.version()), sep = "")
