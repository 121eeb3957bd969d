// The multilevel model with a constant level for each person, scores unbounded, missing ones drawn: a copy of the project's
// own reference program, reference/panel/multilevel.stan.
data { int N; int T; int K; real y[N,T,K]; int nm; int mi[nm]; int mt[nm]; int mk[nm]; }
transformed data { int P = K*K; int Q = (K*(K-1))/2; }
parameters {
  vector[nm] xm;
  vector[K] mu_bar; vector<lower=0>[K] mu_sd; matrix[N,K] mu_r;
  vector[P] f_bar; vector<lower=0>[P] f_sd; matrix[N,P] f_r;
  vector[Q] a_bar; vector<lower=0>[Q] a_sd; matrix[N,Q] a_r;
  vector[K] ls_bar; vector<lower=0>[K] ls_sd; matrix[N,K] ls_r;
}
model {
  real x[N,T,K]; x = y; for (m in 1:nm) x[mi[m],mt[m],mk[m]] = xm[m];
  mu_bar ~ normal(5,3); mu_sd ~ normal(0,2); to_vector(mu_r) ~ std_normal();
  for (k in 1:K) for (j in 1:K) f_bar[(k-1)*K+j] ~ normal(k==j ? 0.3 : 0, k==j ? 0.3 : 0.2);
  f_sd ~ normal(0,0.2); to_vector(f_r) ~ std_normal();
  a_bar ~ normal(0,0.3); a_sd ~ normal(0,0.2); to_vector(a_r) ~ std_normal();
  ls_bar ~ normal(0,1); ls_sd ~ normal(0,0.5); to_vector(ls_r) ~ std_normal();
  for (i in 1:N) {
    matrix[T,K] z; matrix[K,K] F; matrix[K,K] A; row_vector[K] s; int c; c = 1;
    A = rep_matrix(0,K,K);
    for (k in 2:K) for (j in 1:(k-1)) { A[k,j] = a_bar[c] + a_sd[c]*a_r[i,c]; c += 1; }
    for (k in 1:K) { for (j in 1:K) F[k,j] = f_bar[(k-1)*K+j] + f_sd[(k-1)*K+j]*f_r[i,(k-1)*K+j];
      s[k] = exp(ls_bar[k] + ls_sd[k]*ls_r[i,k]);
      for (t in 1:T) z[t,k] = x[i,t,k] - mu_bar[k] - mu_sd[k]*mu_r[i,k]; }
    z[1] ~ normal(0,2);
    { matrix[T-1,K] m; m = z[1:(T-1)]*F' + z[2:T]*A'; for (k in 1:K) z[2:T,k] ~ normal(m[,k], s[k]); }
  }
}
