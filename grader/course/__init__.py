"""From masters to notebooks, and nbgrader's configuration around them."""
