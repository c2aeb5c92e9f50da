"""Benchmarks against peers, each in one run: python -m tests.benchmarks.<name>.

They print ratios of CPU seconds and are no timed tests: machines are noisy.
"""
