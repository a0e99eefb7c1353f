import CMECore
