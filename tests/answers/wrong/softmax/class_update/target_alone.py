"""The step of the target without the probability.

says: The probability is not in it
"""

def class_update():
    return 'w + alpha*t*x'
