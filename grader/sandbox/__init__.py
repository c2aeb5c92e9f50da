"""The walls around a submission, the warm processes behind them, their limits."""
