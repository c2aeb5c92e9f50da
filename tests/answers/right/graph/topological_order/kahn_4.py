"""Users are counted."""

def topological_order(root):
    order = []
    users, stack, met = {}, [root], {root}
    while stack:
        node = stack.pop()
        for p in node.parents:
            users[p] = users.get(p, 0) + 1
            if p not in met:
                met.add(p)
                stack.append(p)
    ready = [root]
    while ready:
        node = ready.pop()
        order.append(node)
        for p in node.parents:
            users[p] -= 1
            if users[p] == 0:
                ready.append(p)
    order = order[::-1]
    return order
