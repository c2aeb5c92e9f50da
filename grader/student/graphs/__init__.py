"""Computation graphs of learners: nodes, ops, and the checks of both."""
