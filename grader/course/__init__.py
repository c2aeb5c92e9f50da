"""A course folder: what is in it, how nbgrader is configured, what it needs."""
