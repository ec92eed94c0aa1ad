"""The engine: records as known on a day, binding, softenings, episodes, and truths that hold of any record."""
