import CMECore
import GRDB
