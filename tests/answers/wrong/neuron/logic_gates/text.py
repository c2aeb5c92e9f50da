"""The numbers are text.

says: A number of AND is of type str
"""


def logic_gates():
    return {"AND": "1 1 -1.5", "OR": "1 1 -0.5", "NAND": "-1 -1 1.5"}
