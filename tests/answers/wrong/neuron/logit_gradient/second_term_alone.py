"""Only the term of y = 0.

says: The term of y = 1 is missing
"""

def logit_gradient():
    return ('p*(1-y)', 'p*(1-y)*x')
