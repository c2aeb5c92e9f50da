"""Binary factor kept.

says: The other classes have
"""

def indicator_likelihood():
    return "p**t * (1 - p)**(1 - t)", "-t * log(p) - (1 - t) * log(1 - p)", "-t / p + (1 - t) / (1 - p)"
