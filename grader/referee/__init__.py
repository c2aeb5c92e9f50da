"""The trusted side of a check: who judges, and what is kept of it."""
