"""What grading costs, beside others that grade the same class in the same minutes."""
