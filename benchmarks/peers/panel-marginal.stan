// The model of panel.stan with every person's effects F and A integrated out exactly: given levels, missing scores and
// sigma, each equation of each person is a regression whose coefficients have a normal prior. Its likelihood needs only the
// cross products of the deviations. The levels stand centred, as forty days tell more of them than the population does.
// Written for Stan 2.21.
data { int N; int T; int K; real y[N,T,K]; int nm; int mi[nm]; int mt[nm]; int mk[nm]; }   // as in panel.stan
transformed data { int P = K*K; int Q = (K*(K-1))/2; }
parameters {
  vector<offset=5>[nm] xm;
  vector<offset=5>[K] mu_bar; vector<lower=0>[K] mu_sd; matrix<offset=5>[N,K] mu;
  vector<multiplier=0.2>[P] f_bar; vector[P] f_spread;
  vector<multiplier=0.3>[Q] a_bar; vector[Q] a_spread;
  vector[K] ls_bar; vector[K] ls_spread; matrix[N,K] ls_r;
}
transformed parameters {
  // Half-normal where the spread is standard normal; a logarithm's long tail towards 0 would ask for small steps.
  vector<lower=0>[P] f_sd = -0.2 * inv_Phi(0.5 * Phi(-f_spread)); vector<lower=0>[Q] a_sd = -0.2 * inv_Phi(0.5 * Phi(-a_spread));
  vector<lower=0>[K] ls_sd = -0.5 * inv_Phi(0.5 * Phi(-ls_spread));
}
model {
  real x[N,T,K]; matrix[2*K,2*K] B[K]; int c;
  x = y; for (m in 1:nm) x[mi[m],mt[m],mk[m]] = xm[m];
  mu_bar ~ normal(5,3); mu_sd ~ normal(0,2);
  for (k in 1:K) for (j in 1:K) f_bar[(k-1)*K+j] ~ normal(k==j ? 0.3 : 0, k==j ? 0.3 : 0.2);
  f_spread ~ std_normal(); a_bar ~ normal(0,0.3); a_spread ~ std_normal();
  ls_bar ~ normal(0,1); ls_spread ~ std_normal(); to_vector(ls_r) ~ std_normal();
  // Equation k: the regressors times their spread, then what is left of the score when each has its mean effect.
  c = 1;
  for (k in 1:K) {
    int q = K + k - 1;
    vector[q] bar = append_row(segment(a_bar, c, k-1), segment(f_bar, (k-1)*K+1, K));
    vector[q] spread = append_row(segment(a_sd, c, k-1), segment(f_sd, (k-1)*K+1, K));
    B[k] = rep_matrix(0, 2*K, 2*K);
    for (j in 1:q) { B[k][j,j] = spread[j]; B[k][j,q+1] = -bar[j]; }
    B[k][q+1,q+1] = 1;
    c += k - 1;
    mu[,k] ~ normal(mu_bar[k], mu_sd[k]);
  }
  for (i in 1:N) {
    matrix[T,K] z; matrix[2*K,2*K] products;
    for (k in 1:K) for (t in 1:T) z[t,k] = x[i,t,k] - mu[i,k];
    z[1] ~ normal(0,2);
    products = crossprod(append_col(z[2:T], z[1:(T-1)]));
    for (k in 1:K) {
      int q = K + k - 1; int own[q+1];
      real log_sigma = ls_bar[k] + ls_sd[k] * ls_r[i,k]; real noise = exp(2 * log_sigma);
      for (j in 1:(k-1)) own[j] = j;
      for (j in 1:K) own[k-1+j] = K + j;
      own[q+1] = k;
      {
        matrix[q+1,q+1] L = quad_form_sym(products[own,own], B[k][1:(q+1),1:(q+1)]);
        for (j in 1:q) L[j,j] += noise;
        L = cholesky_decompose(L);
        target += (q - T + 1) * log_sigma - 0.5 * square(L[q+1,q+1]) / noise - sum(log(diagonal(L)[1:q]));
      }
    }
  }
}
