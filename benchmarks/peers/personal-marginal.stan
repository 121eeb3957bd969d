// The model of personal.stan with all levels and all missing scores integrated out exactly. Given the parameters and the
// scores at a bound they are jointly Gaussian, so a filter along the days in information form gives the likelihood: each
// day is eliminated by the Cholesky factor of its block. A day's unknowns are its K levels and its missing scores alone;
// levels are counted from 5 in steps of tau, so that a tau near 0 does no harm. Written for Stan 2.21.
data {
  int T; int K; matrix[T,K] y;                       // as in personal.stan
  int nm; int mt[nm]; int mk[nm];
  int nl; int lt[nl]; int lk[nl];
  int nh; int ht[nh]; int hk[nh];
}
transformed data {
  matrix[K,K] I = diag_matrix(rep_vector(1, K));
  int n[T]; int at[T,2*K];                           // a day's unknowns among K levels and K scores
  for (t in 1:T) { n[t] = K; for (k in 1:(2*K)) at[t,k] = k; }
  for (i in 1:nm) { n[mt[i]] += 1; at[mt[i],n[mt[i]]] = K + mk[i]; }
}
parameters {
  vector[nl] below; vector[nh] above;
  vector[K] drift; vector<lower=0>[K] isig2;
  matrix<multiplier=0.2>[K,K] F; vector<multiplier=0.3>[(K*(K-1))/2] av;
}
transformed parameters {
  // Half-normal where what it comes from is standard normal: a logarithm's long tail towards 0 would ask for small steps.
  vector<lower=0>[K] tau = -0.15 * inv_Phi(0.5 * Phi(-drift)); vector<lower=0>[K] sig;
  vector<upper=0>[nl] xl = inv_Phi(0.5 * Phi(-below)); vector<lower=10>[nh] xh = 10 - inv_Phi(0.5 * Phi(-above));
  for (k in 1:K) sig[k] = 1/sqrt(isig2[k]);
}
model {
  matrix[T,K] x; matrix[K,K] A; int c;
  x = y - 5; A = rep_matrix(0,K,K); c = 1;
  for (i in 1:nm) x[mt[i],mk[i]] = 0;
  for (i in 1:nl) x[lt[i],lk[i]] = xl[i] - 5;
  for (i in 1:nh) x[ht[i],hk[i]] = xh[i] - 5;
  for (k in 2:K) for (j in 1:(k-1)) { A[k,j] = av[c]; c += 1; }
  below ~ std_normal(); above ~ std_normal();                      // and back to no prior on what lies beyond a bound
  target += 0.5 * (dot_self(xl) + dot_self(xh - 10));
  drift ~ std_normal(); isig2 ~ gamma(2,2); av ~ normal(0,0.3);
  for (k in 1:K) for (j in 1:K) F[k,j] ~ normal(k==j ? 0.3 : 0, k==j ? 0.3 : 0.2);
  {
    // Shocks in units of sigma: e[t] + G v[t] - H v[t-1], v a day's unknowns, e what is known of it.
    matrix[K,K] S = diag_pre_multiply(sqrt(isig2), I - A);
    matrix[K,K] N = diag_pre_multiply(sqrt(isig2), F);
    matrix[K,2*K] G = append_col(-diag_post_multiply(S, tau), S);
    matrix[K,2*K] H = append_col(-diag_post_multiply(N, tau), N);
    matrix[T-1,K] e = x[2:T] * S' - x[1:(T-1)] * N';
    matrix[2*K,T-1] today = G' * e'; matrix[2*K,T-1] tomorrow = H' * e';
    matrix[2*K,2*K] later = crossprod(H);            // precision of a day but the last from the day after it
    matrix[2*K,2*K] last = crossprod(G);             // and of a day but the first from its own equations
    matrix[2*K,2*K] across = -(H' * G);              // between a day and the next
    matrix[2*K,2*K] first = later;
    matrix[2*K,2*K] inside = later + last;
    matrix[2*K,T] b;                                 // precision times mean
    for (k in 1:K) {
      first[k,k] += 1 + square(tau[k]) * (1 / 9.0 + 1 / 4.0);      // l[1] ~ normal(5,3), z[1] ~ normal(0,2)
      first[k,K+k] -= tau[k] / 4; first[K+k,k] -= tau[k] / 4; first[K+k,K+k] += 1 / 4.0;
      last[k,k] += 1; inside[k,k] += 2; across[k,k] -= 1;          // the level's steps ~ normal(0,1)
    }
    b[,1] = tomorrow[,1] + append_row(tau .* x[1]', -x[1]') / 4;
    b[,2:(T-1)] = tomorrow[,2:(T-1)] - today[,1:(T-2)];
    b[,T] = -today[,T-1];
    target += -0.5 * (dot_self(to_vector(e)) + dot_self(x[1]) / 4) + 0.5 * (T-1) * sum(log(isig2)) + sum(log(tau));
    {
      matrix[2*K,2*K] own[3] = {first, inside, last};
      matrix[2*K,2*K] P = rep_matrix(0, 2*K, 2*K); vector[2*K] p = rep_vector(0, 2*K);   // what the days before take off
      for (t in 1:T) {
        int now[n[t]] = at[t,1:n[t]];
        matrix[n[t],n[t]] L = cholesky_decompose(own[t == 1 ? 1 : t < T ? 2 : 3][now,now] - P[1:n[t],1:n[t]]);
        vector[n[t]] d = b[now,t] - p[1:n[t]];
        target += -sum(log(diagonal(L)));
        if (t < T) {
          int m = n[t+1];
          matrix[n[t],m+1] W = mdivide_left_tri_low(L, append_col(across[now,at[t+1,1:m]], d));
          matrix[m+1,m+1] R = crossprod(W);
          P[1:m,1:m] = R[1:m,1:m]; p[1:m] = R[1:m,m+1]; target += 0.5 * R[m+1,m+1];
        } else target += 0.5 * dot_self(mdivide_left_tri_low(L, d));
      }
    }
  }
}
