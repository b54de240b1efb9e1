//! Every part in every state, for eyes, tests and pictures (L-08). Debug builds only.
