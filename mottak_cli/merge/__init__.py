"""Reports of shards that were judged apart, as one: read and checked, put together, and what could not be judged across them."""
