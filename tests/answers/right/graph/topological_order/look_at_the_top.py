"""A look at the top of the stack."""


def topological_order(root):
    order = []
    done = set()
    stack = [root]
    while stack:
        node = stack[-1]
        open_parents = [p for p in node.parents if id(p) not in done]
        if open_parents:
            stack.append(open_parents[0])
        else:
            stack.pop()
            if id(node) not in done:
                done.add(id(node))
                order.append(node)
    return order
