import Commands
import Foundation

exit(Vigie.run(Array(CommandLine.arguments.dropFirst())))
